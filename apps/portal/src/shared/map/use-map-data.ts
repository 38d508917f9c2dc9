import type { ReferenceResponse } from '@gopy/contracts';
import { createClient } from '@gopy/web-kit';
import type { FeatureCollection } from 'geojson';
import { useEffect, useState } from 'react';

export interface MapData {
  boundaries: FeatureCollection;
  reference: Pick<ReferenceResponse, 'areas' | 'map'>;
}

const NO_REFERENCE: MapData['reference'] = { areas: [], map: { attribution: '' } };
const NO_BOUNDARIES: FeatureCollection = { type: 'FeatureCollection', features: [] };
let asked: Promise<MapData> | undefined;

/** Borders and names of the wards, asked for once in a visit; what does not come leaves an emptier map. */
export function useMapData(): MapData | undefined {
  const [data, setData] = useState<MapData>();
  useEffect(() => {
    let left = false;
    asked ??= load();
    void asked.then((loaded) => {
      if (!left) setData(loaded);
    });
    return () => {
      left = true;
    };
  }, []);
  return data;
}

async function load(): Promise<MapData> {
  const client = createClient();
  const [boundaries, reference] = await Promise.allSettled([client.boundaries(), client.reference()]);
  if (boundaries.status === 'rejected' || reference.status === 'rejected') asked = undefined;
  return {
    boundaries: boundaries.status === 'fulfilled' ? boundaries.value : NO_BOUNDARIES,
    reference: reference.status === 'fulfilled' ? reference.value : NO_REFERENCE,
  };
}
