import { actionBodies, type StaffAction } from '@gopy/contracts';
import {
  IconArrowBackUp,
  IconArrowMerge,
  IconArrowsSplit,
  IconBan,
  IconBell,
  IconCalendarCheck,
  IconCalendarPlus,
  IconCalendarX,
  IconCheck,
  IconCircleCheck,
  IconCircleMinus,
  IconEyeOff,
  IconFlag,
  IconMessage,
  IconMessageQuestion,
  IconNote,
  IconPhotoPlus,
  IconRefresh,
  IconSend,
  IconStar,
  IconTag,
  IconTransfer,
  IconUserPlus,
  IconUsers,
  IconX,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';

export const SHOWN_AS_BUTTONS = 3;
export const SHOWN_ON_A_PHONE = 2;

/** Steps that move a waiting ticket on; anything else is offered more quietly. */
export const LEADING: readonly StaffAction[] = ['accept', 'dispatch', 'supply', 'grant-extension', 'complete-part'];

export const ACTION_ICONS: Partial<Record<StaffAction, ComponentType<{ size: number; stroke: number }>>> = {
  dispatch: IconSend,
  accept: IconCheck,
  return: IconArrowBackUp,
  transfer: IconTransfer,
  ask: IconMessageQuestion,
  supply: IconUserPlus,
  extend: IconCalendarPlus,
  'grant-extension': IconCalendarCheck,
  'refuse-extension': IconCalendarX,
  cooperate: IconUsers,
  'complete-part': IconCircleCheck,
  'waive-part': IconCircleMinus,
  decline: IconBan,
  merge: IconArrowMerge,
  unmerge: IconArrowsSplit,
  rate: IconStar,
  reopen: IconRefresh,
  close: IconX,
  note: IconNote,
  message: IconMessage,
  follow: IconBell,
  attach: IconPhotoPlus,
  redact: IconEyeOff,
  prioritise: IconFlag,
  classify: IconTag,
};

/** The likeliest next step first. `submit`, `approve` and `send-back` live in the reply panels. */
const ORDER: readonly StaffAction[] = [
  'accept',
  'dispatch',
  'supply',
  'grant-extension',
  'refuse-extension',
  'complete-part',
  'ask',
  'decline',
  'return',
  'merge',
  'rate',
  'reopen',
  'note',
  'transfer',
  'extend',
  'cooperate',
  'waive-part',
  'classify',
  'prioritise',
  'message',
  'attach',
  'redact',
  'unmerge',
  'close',
  'follow',
];

export function inOrder(allowed: readonly string[]): StaffAction[] {
  return ORDER.filter((action) => action in actionBodies && allowed.includes(action));
}
