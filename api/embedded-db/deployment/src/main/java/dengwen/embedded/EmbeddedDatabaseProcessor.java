package dengwen.embedded;

import io.quarkus.deployment.IsDevServicesSupportedByLaunchMode;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.builditem.DevServicesResultBuildItem;
import io.quarkus.deployment.dev.devservices.DevServicesConfig;
import io.quarkus.deployment.pkg.builditem.OutputTargetBuildItem;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives development and tests a database when nobody configured one. */
final class EmbeddedDatabaseProcessor {

    private static final String URL = "quarkus.datasource.jdbc.url";

    @BuildStep(onlyIf = {IsDevServicesSupportedByLaunchMode.class, DevServicesConfig.Enabled.class})
    @Nullable
    DevServicesResultBuildItem database(OutputTargetBuildItem target) {
        if (ConfigUtils.isPropertyNonEmpty(URL)) {
            return null;
        }
        Path folder = target.getOutputDirectory().resolve("embedded-db");
        return DevServicesResultBuildItem.owned()
                .name("embedded-db")
                .description("MariaDB in " + folder)
                .serviceName("embedded-db")
                .serviceConfig(folder.toString())
                .startable(() -> new DevDatabase(folder))
                .configProvider(Map.of(
                        URL,
                        DevDatabase::getConnectionInfo,
                        "quarkus.datasource.username",
                        unused -> EmbeddedDatabase.USER,
                        "quarkus.datasource.password",
                        DevDatabase::password))
                .build();
    }
}
