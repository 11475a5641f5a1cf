package dengwen.kernel;

/**
 * The constant that every signature and context of this deployment is bound to, from the root file; never a host name.
 * channel reads the file; everybody may ask for the id.
 */
public record DeploymentId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
