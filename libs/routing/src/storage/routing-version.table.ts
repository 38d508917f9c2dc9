import { EntitySchema } from 'typeorm';

/** One row, raised by every change of the routing table. */
export type RoutingVersion = { readonly id: number; readonly version: string };

export const routingVersionTable = new EntitySchema<RoutingVersion>({
  name: 'routingVersion',
  tableName: 'routing_version',
  columns: { id: { type: 'tinyint', primary: true }, version: { type: 'bigint', unsigned: true } },
});
