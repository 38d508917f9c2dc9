import { Metrics } from '@gopy/platform';
import type { LiveTopic } from '@gopy/vocabulary';
import { Injectable } from '@nestjs/common';
import { Counter, Gauge } from 'prom-client';

@Injectable()
export class LiveFigures {
  readonly sockets: Gauge<'namespace'>;
  readonly deliveries: Counter<'topic'>;
  readonly gapReads: Counter;

  constructor({ registry }: Metrics) {
    const registers = [registry];
    this.sockets = new Gauge({ name: 'live_sockets', help: 'Sockets connected to this process', labelNames: ['namespace'], registers });
    this.deliveries = new Counter({ name: 'live_deliveries_total', help: 'Changes told, counted per socket', labelNames: ['topic'], registers });
    this.gapReads = new Counter({ name: 'live_gap_reads_total', help: 'Reads of the stream that found what no nudge had brought', registers });
  }

  delivered(topic: LiveTopic, sockets: number): void {
    this.deliveries.inc({ topic }, sockets);
  }
}
