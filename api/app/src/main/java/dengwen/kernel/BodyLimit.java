package dengwen.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How long and how deep the body of an operation may be; without it {@link #USUAL} and {@link #USUAL_DEPTH}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface BodyLimit {

    /** Bytes of a body that holds no sealed text. */
    int USUAL = 64 * 1024;

    /** Levels of nesting. */
    int USUAL_DEPTH = 8;

    /** In bytes. */
    long value() default USUAL;

    /** In levels of nesting. */
    int depth() default USUAL_DEPTH;
}
