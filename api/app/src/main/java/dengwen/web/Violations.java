package dengwen.web;

import dengwen.kernel.Fault;
import dengwen.kernel.InvalidField;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the findings of Bean Validation into fields and fixes. */
final class Violations {

    private Violations() {}

    static InvalidField refusal(Set<? extends ConstraintViolation<?>> violations) {
        return new InvalidField(violations.stream()
                .map(Violations::fault)
                .sorted(Comparator.comparing(Fault::field))
                .toList());
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        String field = pointer(violation.getPropertyPath());
        Annotation rule = violation.getConstraintDescriptor().getAnnotation();
        return switch (rule) {
            case NotNull r -> new Fault(field, "required");
            case NotEmpty r -> new Fault(field, "required");
            case NotBlank r -> new Fault(field, "required");
            case Min min -> new Fault(field, "min", List.of(min.value()));
            case Max max -> new Fault(field, "max", List.of(max.value()));
            case Pattern pattern -> new Fault(field, "pattern", List.of(pattern.regexp()));
            case Email email -> new Fault(field, "email");
            case Size size -> size(field, size, violation.getInvalidValue());
            default -> new Fault(field, "format");
        };
    }

    private static Fault size(String field, Size size, @Nullable Object value) {
        return value instanceof byte[] && size.min() == size.max()
                ? new Fault(field, "bytes", List.of(size.min()))
                : new Fault(field, "length", List.of(size.min(), size.max()));
    }

    /** The JSON pointer of a path, which starts with the method and its parameter: they are no part of the body. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(node.getKey());
            }
            if (node.getName() != null && node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
