package dengwen.identity;

/** How much a reporter has to fear (domain bible 3.6). What it rests on is sealed. */
enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH,
    EXTREME
}
