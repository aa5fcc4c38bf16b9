package org.samenspel.images;

import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.frontend.CredentialRetrieverFactory;
import java.util.regex.Pattern;
import org.samenspel.local.Refusal;

/**
 * Where images are pushed to.
 *
 * @param place host, port and a path, if there is one
 * @param plain whether it is spoken to without TLS
 */
record Registry(String place, boolean plain) {

    private static final Pattern LOOPBACK = Pattern.compile("(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d+)?(/.*)?");

    /** As people write it, with a scheme or without. On this machine alone it may speak without TLS. */
    static Registry of(String text) {
        String place = text.replaceFirst("^https?://", "").replaceFirst("/+$", "");
        boolean loopback = LOOPBACK.matcher(place).matches();
        if (text.startsWith("http://") && !loopback) {
            throw new Refusal("Images are pushed to another machine with TLS alone: write https://" + place + ".");
        }
        return new Registry(place, loopback);
    }

    RegistryImage image(ImageName name) {
        try {
            return withCredentials(place + "/" + name);
        } catch (InvalidImageReferenceException wrong) {
            throw new Refusal(
                    place + "/" + name + " is no name of an image: give the registry as HOST[:PORT][/PATH].", wrong);
        }
    }

    /** With what `docker login` or `podman login` left, if there is something. */
    static RegistryImage withCredentials(String name) throws InvalidImageReferenceException {
        ImageReference reference = ImageReference.parse(name);
        return RegistryImage.named(reference)
                .addCredentialRetriever(
                        CredentialRetrieverFactory.forImage(reference, _ -> {}).dockerConfig());
    }
}
