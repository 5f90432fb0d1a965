/** No label is drawn. */
export default {
  eleTextBiggerThanMin: () => false,
  getTextAngle: () => 0,
  drawElementText() {},
};
