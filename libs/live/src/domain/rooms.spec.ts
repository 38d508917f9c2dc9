import { locate, type Lineage } from './rooms.js';
import type { TicketChange } from './ticket-change.js';

const above: Record<string, string[]> = { '11': ['11', '1'], '12': ['12', '1'], '2': ['2'] };
const lineage: Lineage = (id) => above[id] ?? [id];
const change: TicketChange = { position: 7n, code: 'DN-1', version: 3, at: new Date(0), shownTo: 'public', departmentId: null, previousDepartmentId: null };
const roomsOf = (touched: readonly { room: string }[]) => touched.map(({ room }) => room);

describe('who hears of an event', () => {
  it('tells every desk screen of the ticket, the queue and all departments up the tree', () => {
    const { desk } = locate({ ...change, departmentId: '11' }, lineage);

    expect(roomsOf(desk)).toEqual(['ticket:DN-1', 'inbox:11', 'inbox:1', 'queue', 'desk']);
  });

  it('tells both departments when a ticket moves, the one above them once', () => {
    const { desk } = locate({ ...change, departmentId: '11', previousDepartmentId: '12' }, lineage);

    expect(roomsOf(desk).filter((room) => room.startsWith('inbox'))).toEqual(['inbox:11', 'inbox:1', 'inbox:12']);
  });

  it('tells the city of what is public, and only the holder of the link of what is theirs', () => {
    expect(roomsOf(locate(change, lineage).citizen)).toEqual(['ticket:DN-1', 'own-ticket:DN-1']);
    expect(roomsOf(locate({ ...change, shownTo: 'citizen' }, lineage).citizen)).toEqual(['own-ticket:DN-1']);
  });

  it('tells no citizen of what staff keep among themselves', () => {
    expect(locate({ ...change, shownTo: 'staff' }, lineage).citizen).toEqual([]);
  });
});
