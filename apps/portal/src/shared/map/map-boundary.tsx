import { Component, type ReactNode } from 'react';

interface Props {
  otherwise: ReactNode;
  children: ReactNode;
}

/** A map that did not come (no network, a broken graphics driver) leaves the other way. */
export class MapBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? this.props.otherwise : this.props.children;
  }
}
