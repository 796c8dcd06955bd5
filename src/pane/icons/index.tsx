import type { ReactElement, ReactNode } from "react";

/** Our own few symbols on a grid of 20: one line weight, the colour of the text beside them. */

interface IconProps {
  size?: number;
  className?: string;
}

function Drawing({ size = 20, className, children }: IconProps & { children: ReactNode }): ReactElement {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

const drawing = (children: ReactNode) =>
  function Icon(props: IconProps): ReactElement {
    return <Drawing {...props}>{children}</Drawing>;
  };

/** A filled disc or shape with a line drawing cut out in the colour of the page behind. */
const solid = (shape: string, lines: string) =>
  function Icon({ size = 20, className, label }: IconProps & { label?: string }): ReactElement {
    return (
      <svg
        width={size}
        height={size}
        viewBox="0 0 20 20"
        className={className}
        focusable="false"
        {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
      >
        <path d={shape} fill="currentColor" />
        <path
          d={lines}
          fill="none"
          stroke="var(--colorNeutralBackground1)"
          strokeWidth={1.6}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    );
  };

const DISC = "M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16Z";

export const HeldIcon = solid(DISC, "M6.6 10.2l2.4 2.4 4.6-5");
export const BrokenIcon = solid(DISC, "M7.2 7.2l5.6 5.6M12.8 7.2l-5.6 5.6");
export const UncheckedIcon = solid(DISC, "M6.6 10h6.8");
export const ErrorIcon = solid(DISC, "M10 5.8v5M10 13.8v.2");
export const WarningIcon = solid(
  "M8.7 3.1a1.5 1.5 0 0 1 2.6 0l6.3 11.2a1.5 1.5 0 0 1-1.3 2.2H3.7a1.5 1.5 0 0 1-1.3-2.2L8.7 3.1Z",
  "M10 7.4v4M10 13.8v.2",
);
export const HintIcon = solid(DISC, "M10 9.2v5M10 6v.2");

export const ReportIcon = drawing(
  <path d="M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 9.5h5.5M7.5 12h5.5M7.5 14.5h3.5" />,
);
export const CheckSheetIcon = drawing(
  <>
    <path d="M15.5 8.5v-5h-12v13h6M3.5 7.5h12M3.5 11.5h6M7.5 7.5v9" />
    <path d="M11.5 14.5l2.2 2.2 4-4.6" strokeWidth={1.8} />
  </>,
);
export const MarkIcon = drawing(<path d="M4.5 17.5V3.5M4.5 4h10.5l-2.5 3.5 2.5 3.5H4.5" />);
export const ClearIcon = drawing(
  <path d="M8 16.5l-4.6-4.6a1 1 0 0 1 0-1.4l7-7a1 1 0 0 1 1.4 0l4.6 4.6a1 1 0 0 1 0 1.4l-7 7H8ZM7 7l6.4 6.4M9 16.5h8" />,
);
export const TidyIcon = drawing(<path d="M3 6h9M3 10h5M3 14h4M10 14.5l2.3 2.3L17 11.5" />);
export const AgainIcon = drawing(<path d="M16 10a6 6 0 1 1-1.8-4.3L16 7.5M16 3.5v4h-4" />);
export const UndoIcon = drawing(<path d="M4 7.5h8a4.2 4.2 0 0 1 0 8.5H7.5M7.5 4L4 7.5 7.5 11" />);
export const CloseIcon = drawing(<path d="M5.5 5.5l9 9M14.5 5.5l-9 9" />);
export const LockIcon = drawing(<path d="M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9M10 12.2v1.8" />);
export const MoreIcon = drawing(<path d="M4 10h.01M10 10h.01M16 10h.01" strokeWidth={2.4} />);
