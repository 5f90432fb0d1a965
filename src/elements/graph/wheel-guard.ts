/** Lets the wheel through to a stage where the reader means it: the page scrolls as usual until then. */
export const wheelGuard = (isInUse: () => boolean) => ({
  capture: true,
  handleEvent: (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey && !isInUse()) event.stopPropagation();
  },
});
