package dengwen.routing;

import java.util.HashSet;
import java.util.Set;

/** What a matrix must fulfil before it may route anything. */
record MatrixCheck(Matrix matrix) {

    void run() {
        require(
                !matrix.rules().isEmpty() && matrix.rules().getLast().when().always(),
                "its last rule must always match");
        Set<String> numbers = new HashSet<>();
        for (Rule rule : matrix.rules()) {
            require(numbers.add(rule.no()), "rule " + rule.no() + " stands twice");
            require(
                    rule.lead().equals(Route.SEALED) || matrix.keyHolders().contains(rule.lead()),
                    "rule " + rule.no() + " names a lead that holds no key");
            rule.when()
                    .named()
                    .forEach(named -> require(
                            matrix.values(named.facet()).containsAll(named.values()),
                            "rule " + rule.no() + " asks for an unknown " + named.facet()));
        }
        require(matrix.values("role").containsAll(matrix.officialRoles()), "an official role is no role");
    }

    private static void require(boolean fulfilled, String otherwise) {
        if (!fulfilled) {
            throw new MatrixRefused(otherwise);
        }
    }
}
