{{/* What every pod of ours is held to: the "restricted" pod security, and no token for the API server. */}}
{{- define "service.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
fsGroupChangePolicy: OnRootMismatch
seccompProfile:
  type: RuntimeDefault
{{- end }}

{{- define "service.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end }}

{{/* What the site says of all pods: from where images are pulled, and on which nodes pods are. */}}
{{- define "service.ofTheSite" -}}
{{- with .Values.images.pullSecretName }}
imagePullSecrets:
  - name: {{ . }}
{{- end }}
{{- with .Values.pods.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.pods.tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.pods.priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- end }}

{{/* Who signed the certificates of servers, where the system doesn't know: as volumes, and where they are. */}}
{{- define "service.authorityVolumes" -}}
{{- range $server, $secret := include "service.authorities" . | fromYaml }}
- name: {{ $server }}-authority
  secret:
    secretName: {{ $secret }}
    items:
      - key: ca.crt
        path: ca.crt
{{- end }}
{{- end }}

{{- define "service.authorityMounts" -}}
{{- range $server, $secret := include "service.authorities" . | fromYaml }}
- name: {{ $server }}-authority
  mountPath: /authorities/{{ $server }}
  readOnly: true
{{- end }}
{{- end }}

{{/* Their Secrets, by what the program reaches. */}}
{{- define "service.authorities" -}}
{{- if .values.database.enabled }}{{ with include "service.databaseAuthority" . }}
postgres: {{ . }}
{{- end }}{{ end }}
{{- if .values.kafka.enabled }}{{ with .root.Values.kafka.authoritySecretName }}
kafka: {{ . }}
{{- end }}{{ end }}
{{- with .root.Values.oidc.authoritySecretName }}
provider: {{ . }}
{{- end }}
{{- with .values.servicesAuthority }}
services: {{ . }}
{{- end }}
{{- end }}

{{/* A Java program of the image that is not the service itself: its main class is the last argument. */}}
{{- define "service.javaCommand" -}}
[java, -XX:TieredStopAtLevel=1, -XX:+UseSerialGC, -Xmx64m, -cp, "app/*:lib/main/*"]
{{- end }}

{{/* What all programs beside the service have: its own image, and little memory. */}}
{{- define "service.smallProgram" -}}
image: {{ include "service.image" . }}
command: {{ include "service.javaCommand" . }}
envFrom:
  - configMapRef:
      name: {{ include "service.fullname" . }}
resources:
  requests:
    cpu: 50m
    memory: 128Mi
  limits:
    memory: 128Mi
securityContext:
  {{- include "service.containerSecurity" . | nindent 2 }}
volumeMounts:
  - name: temporary
    mountPath: /tmp
  {{- include "service.authorityMounts" . | trim | nindent 2 }}
{{- end }}

{{/* Waits until the database has all that this image needs. It has the service's own image, account and role. */}}
{{- define "service.awaitSchema" -}}
- name: await-schema
  {{- include "service.smallProgram" . | nindent 2 }}
  args: [org.samenspel.web.cluster.AwaitSchema]
  env:
    {{- include "service.runningRole" . | nindent 4 }}
{{- end }}

{{/* Waits for its topics as well, but not for Kafka. */}}
{{- define "service.awaitTopics" -}}
- name: await-topics
  {{- include "service.smallProgram" . | nindent 2 }}
  args: [org.samenspel.events.cluster.AwaitTopics, {{ .name }}]
  {{- include "service.logInToKafka" .values.kafka.secretName | nindent 2 }}
{{- end }}

{{/* Of the Secret that is given; nothing for a broker without log-in. */}}
{{- define "service.logInToKafka" -}}
{{- with . -}}
env:
  - name: KAFKA_SASL_JAAS_CONFIG
    valueFrom:
      secretKeyRef:
        name: {{ . }}
        key: sasl.jaas.config
{{- end }}
{{- end }}

{{- define "service.probes" -}}
# Alive is enough to have started: the management port answers only when the program is up, and "started" would also wait for Kafka.
startupProbe:
  httpGet:
    path: /q/health/live
    port: management
  periodSeconds: 2
  timeoutSeconds: 2
  failureThreshold: 240
livenessProbe:
  httpGet:
    path: /q/health/live
    port: management
  periodSeconds: 10
  timeoutSeconds: 5
  failureThreshold: 6
# A service asks neither database nor broker here: without them it answers by itself when to ask again.
readinessProbe:
  httpGet:
    path: /q/health/ready
    port: management
  periodSeconds: 5
  timeoutSeconds: 5
  failureThreshold: 2
{{- end }}

{{- define "service.container" -}}
- name: {{ .name }}
  image: {{ include "service.image" . }}
  ports:
    {{- if eq (include "service.port" .) "http" }}
    - name: http
      containerPort: 8080
    {{- end }}
    {{- if .values.certificateSecretName }}
    - name: https
      containerPort: 8443
    {{- end }}
    - name: management
      containerPort: 9000
  envFrom:
    - configMapRef:
        name: {{ include "service.fullname" . }}
    {{- range .values.secretGroups }}
    - prefix: {{ .prefix }}
      secretRef:
        name: {{ include "service.secretName" (dict "root" $.root "given" .secretName "demo" (printf "%s-keys" $.name)) }}
    {{- end }}
  {{- with include "service.secrets" . }}
  env:
    {{- . | trim | nindent 4 }}
  {{- end }}
  {{- include "service.probes" . | nindent 2 }}
  # Until every node knows that this pod is leaving, it goes on; then each answer closes its connection (quarkus.shutdown.delay, 6 s),
  # so that those who keep theirs go to other pods; then requests under way may end (quarkus.shutdown.timeout, 20 s).
  lifecycle:
    preStop:
      sleep:
        seconds: 8
  resources:
    requests:
      cpu: {{ .values.processor }}
      memory: {{ .values.memory }}
    limits:
      memory: {{ .values.memory }}
  securityContext:
    {{- include "service.containerSecurity" . | nindent 4 }}
  volumeMounts:
    - name: temporary
      mountPath: /tmp
    {{- include "service.authorityMounts" . | trim | nindent 4 }}
    {{- if .values.certificateSecretName }}
    - name: certificate
      mountPath: /certificate
      readOnly: true
    {{- end }}
    {{- range $name, $place := .values.keys.places }}
    - name: keys-{{ $name }}
      mountPath: /keys/{{ $name }}
    - name: keys-mark
      mountPath: /keys/{{ $name }}/samenspel-keys
      subPath: samenspel-keys
      readOnly: true
    {{- if not $place.memory }}
    - name: wrapping-{{ $name }}
      mountPath: /wrapping/{{ $name }}
      readOnly: true
    {{- end }}
    {{- end }}
{{- end }}

{{/* A place of keys: the claim that is named, or the one that the release makes. A dict of "program", "name" and "place". */}}
{{- define "service.claimOfKeys" -}}
{{ .place.claimName | default (printf "%s-keys-%s" (include "service.fullname" .program) .name) }}
{{- end }}

{{- define "service.volumes" -}}
- name: temporary
  emptyDir:
    sizeLimit: {{ .values.temporarySpace }}
{{- include "service.authorityVolumes" . }}
{{- with .values.certificateSecretName }}
- name: certificate
  secret:
    secretName: {{ . }}
    defaultMode: 0440
{{- end }}
{{- if .values.keys.places }}
# Without its mark a place counts as away. Here no pod starts while a volume is, so the mark need not be on it:
# a volume that replaces another counts as an empty place.
- name: keys-mark
  configMap:
    name: {{ include "service.fullname" . }}
    items:
      - key: SAMENSPEL_CONSULTATIONS_KEYS_INSTALLATION
        path: samenspel-keys
{{- end }}
{{- range $name, $place := .values.keys.places }}
- name: keys-{{ $name }}
  persistentVolumeClaim:
    claimName: {{ include "service.claimOfKeys" (dict "program" $ "name" $name "place" $place) }}
{{- if not $place.memory }}
- name: wrapping-{{ $name }}
  secret:
    secretName: {{ include "service.secretName" (dict "root" $.root "given" $place.wrappingSecretName "demo" (printf "wrapping-%s" $name)) }}
    defaultMode: 0440
    items:
      - key: secret
        path: secret
{{- end }}
{{- end }}
{{- end }}
