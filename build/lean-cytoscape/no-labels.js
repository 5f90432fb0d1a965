/** Nothing has a label. */
export default {
  recalculateNodeLabelProjection() {},
  recalculateEdgeLabelProjections() {},
  calculateLabelAngles() {},
};
