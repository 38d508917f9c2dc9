/** JSON kept in this browser. Blocked storage (private windows, full disk) loses nothing but the keeping. */
export const kept = {
  read(name: string): unknown {
    try {
      return JSON.parse(localStorage.getItem(name) ?? 'null');
    } catch {
      return null;
    }
  },
  write(name: string, value: unknown): void {
    try {
      localStorage.setItem(name, JSON.stringify(value));
    } catch {
      return;
    }
  },
  drop(name: string): void {
    try {
      localStorage.removeItem(name);
    } catch {
      return;
    }
  },
};
