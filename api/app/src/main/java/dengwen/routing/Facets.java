package dengwen.routing;

import java.util.List;

/**
 * What the matrix asks about a report. Codes are those of the matrix; a code it does not know never fulfils a condition.
 *
 * @param allegation at least one code, in the reporter's order
 * @param crimeLine derived by the sender: an amount or a threat reaches the line of criminal law
 * @param falseAccusationApproved never a reporter's word: an officer's act with an approval document
 */
public record Facets(
        String field,
        List<String> allegation,
        String role,
        String rank,
        String managing,
        String higherPost,
        boolean crimeLine,
        boolean falseAccusationApproved) {

    public Facets {
        allegation = List.copyOf(allegation);
    }
}
