package dengwen.web;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import dengwen.kernel.Fault;
import dengwen.kernel.InvalidBody;
import dengwen.kernel.InvalidField;
import dengwen.kernel.Refusal;
import dengwen.seal.AgeRecipient;
import dengwen.seal.VerifyingKey;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Turns what Jackson could not read into fields and fixes. */
final class Unreadable {

    private Unreadable() {}

    static Refusal refusal(IOException failure) {
        return switch (failure) {
            case StreamConstraintsException e -> new InvalidBody("depth");
            case JsonParseException e -> new InvalidBody("syntax");
            case JsonMappingException e
            when e.getCause() instanceof StreamConstraintsException -> new InvalidBody("depth");
            case JsonMappingException e when e.getCause() instanceof JsonParseException -> new InvalidBody("syntax");
            case JsonMappingException e -> new InvalidField(List.of(fault(e)));
            default -> new InvalidBody("syntax");
        };
    }

    private static Fault fault(JsonMappingException failure) {
        String field = pointer(failure);
        return switch (failure) {
            case UnrecognizedPropertyException e -> new Fault(field, "unknown");
            case InvalidFormatException e -> ofType(field, e.getTargetType());
            case ValueInstantiationException e -> ofType(field, e.getType().getRawClass());
            case MismatchedInputException e when isMissing(e) -> new Fault(field, "required");
            case MismatchedInputException e when e.getTargetType() != null -> ofType(field, e.getTargetType());
            default -> new Fault(field, "type");
        };
    }

    private static Fault ofType(String field, Class<?> wanted) {
        if (wanted.isEnum()) {
            String choices = Arrays.stream(wanted.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return new Fault(field, "choice", List.of(choices));
        }
        if (wanted == byte[].class) {
            return new Fault(field, "base64");
        }
        if (wanted == LocalDate.class) {
            return new Fault(field, "day");
        }
        if (wanted == Instant.class) {
            return new Fault(field, "time");
        }
        if (wanted == AgeRecipient.class) {
            return new Fault(field, "recipient");
        }
        return new Fault(field, wanted == VerifyingKey.class ? "key" : "format");
    }

    /** Jackson has no type of its own for a value that is not there. */
    private static boolean isMissing(MismatchedInputException failure) {
        String message = failure.getOriginalMessage();
        return message != null
                && (message.startsWith("Missing") || message.contains("`null`") || message.equals("missing"));
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "" + step.getIndex() : escape(step.getFieldName()))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
