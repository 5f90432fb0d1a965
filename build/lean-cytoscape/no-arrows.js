const zero = () => 0;
const never = () => false;
const none = {
  name: 'none',
  collide: never,
  roughCollide: never,
  draw() {},
  spacing: zero,
  gap: zero,
};

/** Lines without heads. */
export default {
  arrowShapeWidth: 0.3,

  registerArrowShapes() {
    this.arrowShapes = { none };
  },
};
