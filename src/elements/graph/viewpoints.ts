import type { Viewpoint } from '../../explorer/state.js';
import { centring, type Camera } from './camera.js';
import { everything, pictureOf, type View } from './framing.js';
import type { Scene } from './scene.js';

/** What a camera looks at, told so that it can be found again on a stage of another size. */
export function viewpointOf(scene: Scene, view: View, { zoom, pan }: Camera): Viewpoint {
  const { left, top, right, bottom } = pictureOf(scene);
  return {
    zoom: zoom / everything(scene, view).zoom,
    x: ((view.width / 2 - pan.x) / zoom - left) / Math.max(1, right - left),
    y: ((view.height / 2 - pan.y) / zoom - top) / Math.max(1, bottom - top),
  };
}

/** The camera that looks at a viewpoint. */
export function cameraAt(scene: Scene, view: View, { zoom, x, y }: Viewpoint): Camera {
  const { left, top, right, bottom } = pictureOf(scene);
  return centring(
    left + x * Math.max(1, right - left),
    top + y * Math.max(1, bottom - top),
    zoom * everything(scene, view).zoom,
    view,
  );
}
