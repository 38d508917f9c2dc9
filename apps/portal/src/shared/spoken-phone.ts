const MOBILE = /^\+84(\d{3})(\d{3})(\d{3})$/;

/** A number as people here say and write it: 0905 123 456. Others stay as they are. */
export const spokenPhone = (phone: string | undefined): string | undefined => phone?.replace(MOBILE, '0$1 $2 $3');
