package dengwen.calendar;

/** Why a clock stands still. The list is closed; which of them a rule allows stands in the table of deadlines. */
public enum PauseReason {
    /** The complainant corrects his papers 补正期间. */
    CORRECTION,
    /** Inspection, testing or appraisal 检验鉴定. */
    APPRAISAL,
    /** Experts review 专家评审. */
    EXPERT_REVIEW,
    /** A higher organ has to approve 上级批准期间. */
    SUPERIOR_APPROVAL
}
