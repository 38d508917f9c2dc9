export const kernelName = 'kernel';
