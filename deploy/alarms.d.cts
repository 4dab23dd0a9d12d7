/** The alarms as CloudFormation takes them, by their logical ids. */
export declare const Resources: Readonly<Record<string, object>>;
