package dengwen.channel;

import dengwen.kernel.DeploymentId;
import dengwen.seal.CanonicalJson;
import dengwen.seal.Root;
import dengwen.seal.SealRefused;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads whom this deployment believes. Without a root nothing starts: there is no manifest to wait for. */
class RootFile {

    @Produces
    @Singleton
    static Root root(ChannelConfig config) {
        Path file = config.root();
        try {
            return Root.of(CanonicalJson.parse(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new IllegalStateException("dengwen.channel.root names " + file + ", which cannot be read", e);
        } catch (SealRefused e) {
            throw new IllegalStateException("dengwen.channel.root names " + file + ", which is no root file", e);
        }
    }

    @Produces
    @Singleton
    static DeploymentId deploymentId(Root root) {
        return new DeploymentId(root.deploymentId());
    }
}
