package dengwen.kernel;

import java.util.List;

/** Fields of the body or the query break a rule of openapi.yaml. */
public final class InvalidField extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public InvalidField(List<Fault> faults) {
        super(422, "invalid-field");
        this.faults = List.copyOf(faults);
    }

    /**
     * @param field the JSON pointer of the field
     * @param reason which text of the catalogue tells the fix
     * @param values what that text names
     */
    public InvalidField(String field, String reason, Object... values) {
        this(List.of(new Fault(field, reason, List.of(values))));
    }

    @Override
    public List<Fault> faults() {
        return faults;
    }
}
