export interface TypedCode {
  code: string;
  secret?: string;
}

/** What somebody typed or pasted as a code: any case, spaces and dashes, or the whole link. Null when nothing is there. */
export function typedCode(typed: string): TypedCode | null {
  const link = /\/b\/([^#?\s]+)(?:#(\S+))?/.exec(typed);
  if (link?.[1]) return withSecret(tidy(link[1]), link[2]);
  const code = tidy(typed);
  return code === '' ? null : { code };
}

function withSecret(code: string, secret: string | undefined): TypedCode {
  return secret ? { code, secret } : { code };
}

// DN-XXXX-XXXXC: dashes where they belong help to compare with a slip of paper.
function tidy(typed: string): string {
  const bare = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  const parts = /^([A-Z]{2})(.{4})(.{5})$/.exec(bare);
  return parts ? `${parts[1]}-${parts[2]}-${parts[3]}` : bare;
}
