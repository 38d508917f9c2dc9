import { CodeDoor } from '@gopy/citizens';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AdmitSender } from '../actions/admit-sender.js';
import { senderOf } from './sent-by.js';

/** One-time passwords are asked for as anything else is sent: not by who is blocked, and near the limit with a solved puzzle. */
@Injectable()
export class AdmitForCode extends CodeDoor {
  constructor(private readonly sender: AdmitSender) {
    super();
  }

  admit(phone: string, request: FastifyRequest): void | Promise<void> {
    return this.sender.run('codes', senderOf(request), { phone });
  }
}
