package dengwen.docket;

/** How much a reporter has to fear (domain bible 3.6). What it rests on is sealed. */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH,
    EXTREME
}
