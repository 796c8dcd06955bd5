import type { GriffelStyle } from "@fluentui/react-components";

/** Heard by screen readers, not seen. */
export const unseen: GriffelStyle = {
  position: "absolute",
  left: 0,
  width: "1px",
  height: "1px",
  margin: 0,
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
};
