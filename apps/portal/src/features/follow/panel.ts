import type { FollowResponse } from '@gopy/contracts';
import type { Followed } from './use-follow.js';

export interface PanelProps {
  ticket: FollowResponse;
  followed: Followed;
}
