package dengwen.kernel;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A verb that is done at most once for an {@code Idempotency-Key} of its caller: a repeat gets the first answer, also when
 * both arrive together or the first answer was lost. The verb is {@code @Transactional} too; the key, the hash of the body
 * and the answer (never a token, receipt or body) are kept in the verb's own transaction, under a day and no finer time.
 * The answer must be a record that Jackson reads back.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Once {}
