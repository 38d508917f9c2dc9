const SHOWN = 3;

/** Enough to recognise one's own number: "••• 123". */
export const phoneHint = (phone: string): string => `••• ${phone.slice(-SHOWN)}`;
