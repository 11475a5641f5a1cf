package dengwen.calendar;

import java.time.LocalDateTime;

/** Every clock that runs today: how long it is and what says so. What starts and ends it is its owner's matter. */
public enum DeadlineRule {
    FIRST_LOOK_U0("2H", "danger to life, or evidence being destroyed now: domain bible 6.6"),
    FIRST_LOOK_U1("0WD", "the same working day: domain bible 6.6"),
    FIRST_LOOK_U2("2WD", "domain bible 6.6"),
    FIRST_LOOK_U3("5WD", "domain bible 6.6"),
    ACCEPTANCE("15WD", "accept or refuse: 纪检监察机关处理检举控告工作规则 arts. 26, 27 (D01)"),
    D04("1WD", "a report on the district's own leaders goes straight up: the same, art. 15"),
    D08("1M", "opinion on how to dispose of a clue: 监督执纪工作规则 art. 21"),
    D25_ACCEPTANCE("3WD", "tender complaint, accept or not, from its receipt: 招标投标法实施条例 art. 61"),
    D25_DECISION("30WD", "tender complaint, decision, from acceptance: the same"),
    D26_DECISION("30WD", "procurement complaint, decision, from its receipt: 政府采购法 art. 56"),
    D27_FORM("5WD", "procurement complaint, review for form, from its receipt: 政府采购质疑和投诉办法 art. 21"),
    PROTECT_30("30CD", "check-in with a protected reporter, from the end of the work: domain bible 3.6"),
    PROTECT_90("90CD", "the same"),
    PROTECT_180("180CD", "the same");

    private final Term term;
    private final String source;

    DeadlineRule(String term, String source) {
        this.term = Term.parse(term);
        this.source = source;
    }

    /** When this clock ends if it starts at the given time of Asia/Shanghai; only clocks in hours look at the hour. */
    public Due due(LocalDateTime from, WorkingDays workingDays) {
        return term.due(from, workingDays);
    }

    /** Why it is this long. */
    public String source() {
        return source;
    }
}
