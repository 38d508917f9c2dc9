export { kernelName } from '@gopy/kernel';
