import { type Map as MapLibreMap, Marker } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import type { CityMapProps } from './city-map-props.js';
import type { MapMark } from './map-types.js';

const CLOSER = 2;

/** Marks are real buttons: they have words, take the focus and are large enough for a finger. */
export function useMarks(
  map: MapLibreMap | undefined,
  { marks, markLabel, onPick }: Pick<CityMapProps, 'marks' | 'markLabel' | 'onPick'>,
): void {
  const latest = useRef({ markLabel, onPick });
  useEffect(() => {
    latest.current = { markLabel, onPick };
  });
  useEffect(() => {
    if (!map || !marks) return;
    const shown = marks.map((mark) => {
      const element = buttonOf(mark, latest.current.markLabel?.(mark) ?? String(mark.count));
      element.addEventListener('click', (event) => {
        event.stopPropagation();
        if (mark.code) latest.current.onPick?.(mark.code);
        else map.easeTo({ center: [mark.lon, mark.lat], zoom: map.getZoom() + CLOSER });
      });
      return new Marker({ element }).setLngLat([mark.lon, mark.lat]).addTo(map);
    });
    return () => {
      for (const marker of shown) marker.remove();
    };
  }, [map, marks]);
}

function buttonOf({ count, state }: MapMark, label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `map-mark ${count > 1 ? 'several' : (state ?? 'open')}`;
  button.setAttribute('aria-label', label);
  const face = document.createElement('span');
  face.textContent = count > 1 ? shortened(count) : state === 'answered' ? '✓' : '';
  button.append(face);
  return button;
}

function shortened(count: number): string {
  return count < 1000 ? String(count) : `${Math.floor(count / 1000)}k`;
}
