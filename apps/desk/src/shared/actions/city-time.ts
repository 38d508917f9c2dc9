const ZONE_OFFSET = '+07:00';
const inTheCity = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short', timeStyle: 'short' });

/** For `<input type="datetime-local">`: the city's clock, wherever the browser stands. */
export function toFieldTime(instant: string): string {
  return inTheCity.format(new Date(instant)).replace(' ', 'T');
}

export function fromFieldTime(field: string): string | undefined {
  return field === '' ? undefined : `${field}:00${ZONE_OFFSET}`;
}
