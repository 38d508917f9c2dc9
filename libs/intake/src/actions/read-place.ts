import type { Place } from '@gopy/contracts';
import { DirectorySource, Geography } from '@gopy/departments';
import { Injectable } from '@nestjs/common';

export type ReadPlace = {
  readonly address: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly areaCode: string | null;
  readonly outsideCity: boolean;
};

/** Where it happened, as far as it is certain: the ward that was named, else the ward of the pin. A pin outside the city is accepted and flagged. */
@Injectable()
export class ReadPlaces {
  constructor(
    private readonly directories: DirectorySource,
    private readonly geography: Geography,
  ) {}

  read(place: Place | undefined): ReadPlace {
    const address = place?.address || null;
    const pin = place?.lat !== undefined && place.lon !== undefined ? this.geography.areaAt(place.lat, place.lon) : undefined;
    const named = place?.areaCode ? this.directories.current().area(place.areaCode).code : null;
    return {
      address,
      lat: pin ? (place?.lat ?? null) : null,
      lon: pin ? (place?.lon ?? null) : null,
      areaCode: named ?? (pin?.place === 'inside' ? pin.areaCode : null),
      outsideCity: pin?.place === 'outside',
    };
  }
}
