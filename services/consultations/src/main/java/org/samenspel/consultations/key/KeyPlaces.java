package org.samenspel.consultations.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** All places of keys. A copy is worth what it says when it is read back, so nothing else counts. */
@ApplicationScoped
class KeyPlaces {

    private static final Logger LOG = Logger.getLogger(KeyPlaces.class);

    private final List<KeyPlace> places;

    @Inject
    KeyPlaces(KeysConfiguration configuration) {
        this(configuration.places().stream()
                .map(place -> place(configuration.installation().orElse(""), place))
                .toList());
    }

    KeyPlaces(List<KeyPlace> places) {
        this.places = places;
    }

    private static KeyPlace place(String installation, KeysConfiguration.Place place) {
        Optional<String> secret =
                place.wrappingSecret().or(() -> place.wrappingSecretFile().map(KeyPlaces::read));
        @Nullable Wrapping wrapping = secret.map(Wrapping::new).orElse(null);
        return KeyPlace.at(place.folder().toAbsolutePath(), installation, wrapping);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("A wrapping secret can't be read", e);
        }
    }

    /** Whether each folder is one by itself, by whatever name. That they are on two disks is for whoever sets them up to see to. */
    boolean areApart() {
        return places.size() >= KeyService.FEWEST_COPIES && isForEachTwo(KeyPlace::isApartFrom);
    }

    /** Whether two of them are on one disk, or one file system of it: one fault takes both. */
    boolean shareADisk() {
        return !isForEachTwo((one, other) -> !one.isOnDiskOf(other));
    }

    private boolean isForEachTwo(BiPredicate<KeyPlace, KeyPlace> relation) {
        return IntStream.range(0, places.size())
                .allMatch(one -> IntStream.range(0, places.size())
                        .filter(other -> other != one)
                        .allMatch(other -> relation.test(places.get(one), places.get(other))));
    }

    boolean areFit() {
        return places.stream().allMatch(KeyPlace::isFit);
    }

    /** Whether each secret is the one of the copies in its place, as far as that is there. */
    boolean haveTheirSecrets() {
        return places.stream().filter(KeyPlace::isSetUp).allMatch(KeyPlace::hasItsSecret);
    }

    /** Whether each can be reached and has no copy of the key, or one that nobody can read. */
    boolean areWithout(UUID campaignId) {
        return places.stream().allMatch(place -> place.isWithout(campaignId));
    }

    int number() {
        return places.size();
    }

    /** The copies that are this campaign's key. */
    List<CampaignKey> copies(KeptKey kept) {
        return places.stream()
                .map(place -> place.read(kept.campaignId()))
                .flatMap(Optional::stream)
                .filter(kept::recognizes)
                .toList();
    }

    /**
     * Sees to it that every place has this copy, as far as it can.
     *
     * @return in how many it can be read
     */
    int keep(CampaignKey key) {
        return Math.toIntExact(
                places.stream().filter(place -> keepsIn(place, key)).count());
    }

    private static boolean keepsIn(KeyPlace place, CampaignKey key) {
        if (isIn(place, key)) {
            return true;
        }
        try {
            place.write(key);
        } catch (IOException _) {
            return false;
        }
        return isIn(place, key);
    }

    private static boolean isIn(KeyPlace place, CampaignKey key) {
        return place.read(key.campaignId()).filter(key::isSameAs).isPresent();
    }

    /** Destroys the copies that can be reached now. */
    void clear(UUID campaignId) {
        for (KeyPlace place : places) {
            try {
                place.destroy(campaignId);
            } catch (IOException _) {
                LOG.warnf("fact=campaign.keyNotCleared campaign=%s", campaignId);
            }
        }
    }

    /** @throws UncheckedIOException if a place can't be reached: its copy is still there */
    void destroy(UUID campaignId) {
        for (KeyPlace place : places) {
            try {
                place.destroy(campaignId);
            } catch (IOException e) {
                throw new UncheckedIOException("A copy of a campaign's key can't be destroyed now", e);
            }
        }
    }
}
