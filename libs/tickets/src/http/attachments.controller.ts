import { AdmitSender, type Sender, SentBy } from '@gopy/admission';
import { UploadAttachmentResponse } from '@gopy/contracts';
import { OpenToAll, readUpload } from '@gopy/platform';
import { Controller, Get, Header, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Attachments } from '../actions/attachments.js';

const PhotoQuery = z.object({ t: z.string().max(100).default(''), size: z.enum(['full', 'thumbnail']).default('full') });
type PhotoQuery = z.infer<typeof PhotoQuery>;

/** Photos; a link carries its own permission, made for whoever was shown the ticket. */
@ApiTags('attachments')
@Controller('api/v1/attachments')
export class AttachmentsController {
  constructor(
    private readonly attachments: Attachments,
    private readonly admit: AdmitSender,
  ) {}

  @Post()
  @OpenToAll()
  @ApiCreatedResponse({ standardSchema: UploadAttachmentResponse })
  async upload(@Req() request: FastifyRequest, @SentBy() sender: Sender): Promise<UploadAttachmentResponse> {
    await this.admit.run('uploads', sender);
    return this.attachments.take(await readUpload(request));
  }

  @Get(':id')
  @OpenToAll()
  @Header('cache-control', 'private, max-age=86400, immutable')
  async show(@Param('id') id: string, @Query({ schema: PhotoQuery }) query: PhotoQuery): Promise<StreamableFile> {
    const thumbnail = query.size === 'thumbnail';
    const { stream, size } = await this.attachments.open(id, query.t, thumbnail ? 'thumbnail' : 'image');
    return new StreamableFile(stream, { type: thumbnail ? 'image/webp' : 'image/jpeg', length: size });
  }
}
