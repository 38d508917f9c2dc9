import type { Directory } from '@gopy/departments';
import type { StaffActor } from '../domain/actor.js';
import { mayRead } from '../domain/ticket-policy.js';
import type { TicketState } from '../domain/ticket-state.js';
import { treeOf } from './city-circumstances.js';

/** The policy of reading, asked with the city's own tables. */
export const readable = (state: Readonly<TicketState>, reader: StaffActor, directory: Directory): boolean =>
  mayRead(reader, state, { restricted: directory.findCategory(state.categoryId)?.restricted ?? false, filedByActor: state.filedById === reader.id }, treeOf(directory));
