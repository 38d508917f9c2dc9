import { reportForm } from './form.mjs';
import { expecting, HttpConnection } from './http-connection.mjs';
import { asStaff, officerOf } from './staff.mjs';

/** Somebody who opens tickets and sees to it that a department has accepted them. */
export class Office {
  static async open(city, place) {
    const office = new Office();
    Object.assign(office, { city, place, connection: await HttpConnection.open(city.port), number: 0 });
    return office;
  }

  async accepted() {
    const { connection } = this;
    const key = `office-${process.pid}-${(this.number += 1)}-${Date.now()}`;
    const { code, secret } = expecting(
      await connection.send('POST', '/api/v1/feedback', {
        headers: `idempotency-key: ${key}\r\n`,
        body: reportForm(this.number, this.place),
      }),
      201,
    );
    await this.city.drained();
    let ticket = expecting(await connection.send('GET', `/api/v1/tickets/${code}`, { headers: asStaff('coordinator') }), 200);
    if (ticket.status === 'received')
      ticket = await this.act({ code, version: ticket.version, who: 'coordinator' }, 'dispatch', { departmentId: this.place.departmentId });
    const who = officerOf(ticket.department.id);
    const { version } = await this.act({ code, version: ticket.version, who }, 'accept');
    return { code, secret, version, who };
  }

  async act({ code, version, who }, action, body = {}) {
    return expecting(
      await this.connection.send('POST', `/api/v1/tickets/${code}/${action}`, { headers: asStaff(who), body: { version, ...body } }),
      200,
    );
  }

  close() {
    this.connection.close();
  }
}
