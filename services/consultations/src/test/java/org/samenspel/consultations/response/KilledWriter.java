package org.samenspel.consultations.response;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.samenspel.consultations.key.CampaignKey;
import org.samenspel.consultations.key.KnownKey;

/** The writer in a process of its own, to be killed: it says the number of each response that is on disk. */
final class KilledWriter {

    private static final int UNDER_WAY = 300;

    private KilledWriter() {}

    /** @param args address, user and password of the database, the campaign, and the secret of its key */
    public static void main(String[] args) throws Exception {
        var database = new AgroalDataSourceConfigurationSupplier();
        database.connectionPoolConfiguration()
                .maxSize(1)
                .connectionFactoryConfiguration()
                .jdbcUrl(args[0])
                .principal(new NamePrincipal(args[1]))
                .credential(new SimplePassword(args[2]));
        CampaignKey key = KnownKey.of(UUID.fromString(args[3]), HexFormat.of().parseHex(args[4]));
        var writer = new ResponseWriter(
                new Responses(AgroalDataSource.from(database)), new Envelope(), new ArrivalWatch(), Clock.systemUTC());
        writer.start();
        var free = new Semaphore(UNDER_WAY);
        for (int number = 0; ; number++) {
            free.acquire();
            int stored = number;
            writer.write(key, sealed(key, number), answers(number)).thenRun(() -> {
                System.out.println(stored);
                free.release();
            });
        }
    }

    static SealedResponse sealed(CampaignKey key, int number) {
        return new Envelope().seal(key, id(number), answers(number), 0);
    }

    static byte[] answers(int number) {
        return "{\"months\":%d}".formatted(number).getBytes(UTF_8);
    }

    /** As random as those of browsers, and the same in each process. */
    private static UUID id(int number) {
        byte[] random = new byte[16];
        new Random(number).nextBytes(random);
        return UUID.nameUUIDFromBytes(random);
    }
}
