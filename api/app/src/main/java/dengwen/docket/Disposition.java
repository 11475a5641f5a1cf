package dengwen.docket;

/** The four ways to dispose of a clue 四种处置方式 (监督执纪工作规则 art. 21), as an opinion proposes them. */
enum Disposition {
    TALK_INQUIRY,
    PRELIM_VERIFY,
    PENDING,
    CLOSED
}
