import { OpenToAll } from '@gopy/platform';
import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { PublicPhotos } from './public-photos.js';

const PhotoQuery = z.object({ size: z.enum(['full', 'thumbnail']).default('full') });
type PhotoQuery = z.infer<typeof PhotoQuery>;

/** Short enough that a withdrawal soon holds everywhere. */
const FIVE_MINUTES = 'public, max-age=300';

/** Photos that everybody may see, never without their black boxes. */
@ApiTags('board')
@Controller('api/v1/board/photos')
export class PublicPhotosController {
  constructor(private readonly photos: PublicPhotos) {}

  @Get(':id')
  @OpenToAll()
  @Header('cache-control', FIVE_MINUTES)
  @ApiOperation({ summary: 'A photo of a published report, with its black boxes' })
  async show(@Param('id') id: string, @Query({ schema: PhotoQuery }) { size }: PhotoQuery): Promise<StreamableFile> {
    const { stream, size: length } = await this.photos.open(id, size);
    return new StreamableFile(stream, { type: size === 'thumbnail' ? 'image/webp' : 'image/jpeg', length });
  }
}
