import type { StaffActor } from '@gopy/kernel';

/** Coordinators see every report anyway; admins answer for the system. */
export const mayHandleDataRequests = ({ role }: StaffActor): boolean => role === 'coordinator' || role === 'admin';
