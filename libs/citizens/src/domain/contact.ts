/** How the city may reach a citizen. Phones are E.164 (+84…), e-mail addresses as given. */
export type Contact = { readonly name: string | null; readonly phone: string | null; readonly email: string | null };

export const emptyToNull = (text: string | undefined): string | null => (text === undefined || text.trim() === '' ? null : text.trim());
