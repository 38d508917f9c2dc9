// A type counts as an import too.
export type Name = typeof import('@gopy/accounts').accountsName;
import type { accountsName } from '@gopy/accounts';
export type Same = typeof accountsName;
