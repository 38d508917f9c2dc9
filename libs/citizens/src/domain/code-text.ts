/** In both languages, since nobody knows yet who asks; without marks, in one part. */
export const codeText = (code: string): string =>
  `${code} la ma xac nhan cua Gop Y 1022, dung trong 5 phut. 1022 khong bao gio hoi ma nay. / is your code for 5 minutes. 1022 will never ask for this code.`;
