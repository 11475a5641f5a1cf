package dengwen.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How long the body of an operation may be; without it {@link #USUAL}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface BodyLimit {

    /** Bytes of a body that holds no sealed text. */
    int USUAL = 64 * 1024;

    /** In bytes. */
    int value();
}
