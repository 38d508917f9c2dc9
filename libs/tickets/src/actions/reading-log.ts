import type { StaffActor } from '../domain/actor.js';

/** Who read personal data, and of which ticket (Luật BVDLCN 91/2025/QH15); the process wires it to the audit log. */
export abstract class ReadingLog {
  abstract contactRead(code: string, reader: StaffActor): void;
}
