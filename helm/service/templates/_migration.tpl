{{/*
Brings the database to what this image needs, as the role that owns it, and ends. Its name has the image's digest, so that another
image makes another Job, and that of its pod, since a Job can't be changed.
*/}}
{{- define "service.migration" -}}
{{- $migration := merge (dict "name" (printf "%s-migration" .name)) . -}}
{{- $pod := include "service.migrationPod" . -}}
{{- $digest := .values.image.digest | trimPrefix "sha256:" | default (include "service.image" . | sha256sum) | trunc 12 -}}
apiVersion: batch/v1
kind: Job
metadata:
  name: {{ include "service.fullname" $migration | trunc 43 | trimSuffix "-" }}-{{ $digest }}-{{ sha256sum (printf "%s%s" $pod (include "service.configuration" .)) | trunc 6 }}
  labels:
    {{- include "service.labels" $migration | nindent 4 }}
spec:
  backoffLimit: 20
  template:
    metadata:
      labels:
        {{- include "service.podLabels" $migration | nindent 8 }}
    spec:
      {{- $pod | nindent 6 }}
{{- end }}

{{- define "service.migrationPod" -}}
restartPolicy: OnFailure
automountServiceAccountToken: false
enableServiceLinks: false
{{- include "service.pullSecrets" .root }}
securityContext:
  {{- include "service.podSecurity" . | nindent 2 }}
containers:
  - name: migration
    image: {{ include "service.image" . }}
    envFrom:
      - configMapRef:
          name: {{ include "service.fullname" . }}
    env:
      {{- include "service.role" (dict "program" . "secretName" .values.database.ownerSecretName "demo" (printf "%s-owner" .name)) | nindent 6 }}
      - name: QUARKUS_INIT_AND_EXIT
        value: "true"
      - name: QUARKUS_FLYWAY_MIGRATE_AT_START
        value: "true"
      - name: QUARKUS_OIDC_TENANT_ENABLED
        value: "false"
      - name: QUARKUS_DATASOURCE_JDBC_MIN_SIZE
        value: "0"
      - name: QUARKUS_DATASOURCE_JDBC_INITIAL_SIZE
        value: "0"
      - name: QUARKUS_DATASOURCE_JDBC_MAX_SIZE
        value: "2"
    resources:
      requests:
        cpu: 100m
        memory: {{ .values.memory }}
      limits:
        memory: {{ .values.memory }}
    securityContext:
      {{- include "service.containerSecurity" . | nindent 6 }}
    volumeMounts:
      - name: temporary
        mountPath: /tmp
      {{- include "service.authorityMounts" . | trim | nindent 6 }}
volumes:
  - name: temporary
    emptyDir:
      sizeLimit: 64Mi
  {{- include "service.authorityVolumes" . | trim | nindent 2 }}
{{- end }}
