package dengwen.docket;

import java.util.List;

/**
 * Where a step leads.
 *
 * @param means what else it is to the table of deadlines, beside the step's event
 */
record Move(ClueState to, List<String> means) {}
