/** Request paths: templates filled with values that cannot change their structure. */
import type { Style } from "./types.js";
/** Write one path parameter; a value that is missing or empty would lead to another resource, and is refused. */
export declare function pathParameter(name: string, value: unknown, style: Style | undefined): string;
/** Refuse a path in which a parameter has made a segment `.` or `..`, which means another resource. */
export declare function refuseDotSegments(path: string): void;
